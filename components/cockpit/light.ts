import type { Tone } from "@/components/ui/tone";
import type { Light } from "@/domain/cockpit/lights";

const tones: Record<Light, Tone> = { green: "plan", amber: "behind", red: "breached" };

/** The tone of a light; nothing is judged without a target. */
export const lightTone = (light: Light | null): Tone => (light === null ? "accent" : tones[light]);
