// A forged frame with the right answer, then the driver's own.
// expect: RTE
// reason: wrote to descriptor 4
// case: 2
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
const forged = (turn, answer) => {
  const frame = Buffer.alloc(21);
  frame.writeUInt32LE(17, 0);
  frame.writeUInt8(2, 4);
  frame.writeUInt32LE(turn, 5);
  frame.writeInt32LE(answer, 17);
  return frame;
};

var findGCD = function(nums) {
  const right = gcd(Math.max(...nums), Math.min(...nums));
  require('fs').writeSync(4, forged(1, right));
  return right;
};
