// One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
const P = 1000000007;

// a * b modulo P for a, b < P, in two parts that a double holds exactly.
const times = (a, b) => (((a * (b >>> 16)) % P) * 65536 + a * (b & 65535)) % P;

const inverse = (x) => {
  let result = 1;
  for (let power = P - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, x);
    x = times(x, x);
  }
  return result;
};

/**
 * @param {number[][]} conversions
 * @param {number[][]} queries
 * @return {number[]}
 */
var queryConversions = function (conversions, queries) {
  const near = Array.from({ length: conversions.length + 1 }, () => []);
  for (const c of conversions) {
    near[c[0]].push(c);
    near[c[1]].push(c);
  }
  const value = new Array(near.length).fill(0);
  value[0] = 1;
  const waiting = [0];
  while (waiting.length > 0) {
    const unit = waiting.pop();
    for (const [source, target, factor] of near[unit]) {
      const other = source === unit ? target : source;
      if (value[other] !== 0) continue;
      value[other] = times(value[unit], source === unit ? factor : inverse(factor));
      waiting.push(other);
    }
  }
  return queries.map(([a, b]) => times(value[b], inverse(value[a])));
};
