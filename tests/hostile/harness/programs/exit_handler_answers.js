// Leaves by process.exit; a handler answers on the way out. The next case finds nobody.
// expect: RTE
// reason: the program ended
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
  process.on('exit', () => require('fs').writeSync(4, forged(1, gcd(Math.max(...nums), Math.min(...nums)))));
  process.exit(0);
};
