// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a quantile near ln 2 is not ln 2

/**
 * The upper half of the normal quantiles at (k + 0.5) / 256, four decimals. Shipped as a table
 * because exp, log and cos differ between engines and a result must not.
 */
const UPPER_QUANTILES = [
  0.0049, 0.0147, 0.0245, 0.0343, 0.0441, 0.0539, 0.0637, 0.0735, 0.0833, 0.0932, 0.103, 0.1128,
  0.1227, 0.1326, 0.1425, 0.1524, 0.1623, 0.1722, 0.1821, 0.1921, 0.2021, 0.2121, 0.2221, 0.2322,
  0.2422, 0.2523, 0.2625, 0.2726, 0.2828, 0.293, 0.3032, 0.3135, 0.3238, 0.3341, 0.3445, 0.3549,
  0.3654, 0.3758, 0.3864, 0.3969, 0.4076, 0.4182, 0.4289, 0.4397, 0.4505, 0.4614, 0.4723, 0.4833,
  0.4943, 0.5054, 0.5166, 0.5278, 0.5391, 0.5504, 0.5618, 0.5734, 0.5849, 0.5966, 0.6083, 0.6202,
  0.6321, 0.6441, 0.6562, 0.6684, 0.6806, 0.693, 0.7055, 0.7182, 0.7309, 0.7437, 0.7567, 0.7698,
  0.7831, 0.7964, 0.81, 0.8236, 0.8374, 0.8514, 0.8656, 0.8799, 0.8944, 0.9091, 0.924, 0.9391,
  0.9545, 0.97, 0.9858, 1.0019, 1.0182, 1.0348, 1.0516, 1.0688, 1.0863, 1.1041, 1.1223, 1.1409,
  1.1599, 1.1793, 1.1992, 1.2195, 1.2404, 1.2618, 1.2838, 1.3064, 1.3298, 1.3539, 1.3788, 1.4045,
  1.4313, 1.4591, 1.4881, 1.5184, 1.5502, 1.5836, 1.6189, 1.6563, 1.6962, 1.739, 1.7853, 1.8357,
  1.8912, 1.9533, 2.024, 2.1066, 2.2066, 2.3352, 2.5205, 2.8856,
] as const;

/**
 * A standard normal draw from eight random bits: an integer from 0 to 255. Its variance is 0.995,
 * near enough to 1 for naming plausible bands.
 */
export function normalFromByte(byte: number): number {
  return byte < 128 ? -quantile(127 - byte) : quantile(byte - 128);
}

function quantile(index: number): number {
  return UPPER_QUANTILES[index] as number;
}

/**
 * Phi(z), the share of a normal distribution below z, 0 to 1, to about 1e-15 (the series of
 * G. Marsaglia, "Evaluating the normal distribution", 2004). For display: it needs exp, which
 * differs between engines, so no decision may rest on it.
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let term = z;
  let sum = z;
  for (let n = 3; sum + term !== sum; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
