/** Keeps Next from taking the product's own one further up. */
export function register() {}
