import type { MediaType } from "@/domain/project/media-type";

/** Why a file is not taken, one sentence a reason; what to do about it stands in it. */
export const fileRefusalText = {
  FILE_TYPE_REFUSED: "只接收 PDF、PNG、JPG、HEIC 和 Word、Excel、PowerPoint（docx、xlsx、pptx）文件",
  FILE_TOO_LARGE: "单个文件不超过 50 MB",
  FILE_EMPTY: "文件是空的",
  FILE_LOST: "文件内容未能在存储中找到，联系系统管理员",
  FILE_EXTENSION_LIES: "扩展名与文件内容不符，按实际类型改名或重新导出后再上传",
  FILE_SVG_REFUSED: "SVG 图片里可以夹带脚本，不接收；另存为 PNG 或 PDF 后再上传",
  FILE_MARKUP_REFUSED: "网页和脚本文件不接收，存为 PDF 后再上传",
  FILE_PROGRAM_REFUSED: "程序文件不接收",
  FILE_ARCHIVE_REFUSED: "压缩包不接收，解压后逐个上传",
  FILE_OLD_OFFICE:
    "旧版格式或设了密码的 Word、Excel、PowerPoint 文件不接收，去掉密码并另存为 docx、xlsx、pptx",
  FILE_MACROS: "文件含有宏，另存为不含宏的 docx、xlsx、pptx 后再上传",
  FILE_ENCRYPTED: "文件设有密码，去掉密码后再上传",
  FILE_BROKEN: "文件不完整或已损坏，重新导出后再上传",
  FILE_ZIP_BOMB: "文件展开后远大于正常文档，疑似压缩炸弹，不接收",
  FILE_UNSAFE_PARTS: "文件内部夹带了路径、程序或压缩包，不接收；用办公软件另存一份后再上传",
  FILE_POLYGLOT: "文件末尾夹带了另一个文件，不接收；重新导出后再上传",
  FILE_IMAGE_HUGE: "图片超过 1 亿像素，缩小后再上传",
  FILE_JUST_REPLACED: "该文件刚刚有了新版本，刷新后再上传",
  FILE_NOT_CURRENT: "该文件已作废或已有新版本，不能再上传它的新版本",
  FILE_SAME_AS_BEFORE: "内容与当前版本相同，不必再传",
  FILE_ALREADY_VOID: "该文件已作废",
  FILE_STORE_UNREACHABLE: "文件存储连接不上，稍后再试；仍不行时联系系统管理员",
} as const satisfies Record<string, string>;

/** A type in words: 内容是…… */
export const mediaTypeText: Record<MediaType, string> = {
  "application/pdf": "PDF 文件",
  "image/png": "PNG 图片",
  "image/jpeg": "JPG 图片",
  "image/heic": "HEIC 图片",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word 文档（docx）",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel 表格（xlsx）",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint 演示（pptx）",
};
