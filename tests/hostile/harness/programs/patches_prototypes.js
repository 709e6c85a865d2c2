// Replaces every method of the built-in objects that a driver could use: the driver has its own references, so the answers, which
// are right, count, and what is printed is shown.
// expect: AC
// stdout 1: 2 printed
const print = console.log;
const answers = (nums) => {
  let a = nums[0], b = nums[0];
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] < a) a = nums[i];
    if (nums[i] > b) b = nums[i];
  }
  while (b !== 0) [a, b] = [b, a % b];
  return a;
};
const broken = () => { throw new Error('replaced'); };
for (const owner of [Array, Object, Map, Set, Promise, String, Number, BigInt, RegExp, Buffer, ArrayBuffer, DataView, JSON, Reflect]) {
  for (const holder of [owner, owner.prototype ?? {}]) {
    for (const name of ['call', 'get', 'set', 'has', 'add', 'then', 'slice', 'split', 'exec', 'push', 'parse', 'apply', 'isArray', 'from',
      'alloc', 'allocUnsafeSlow', 'utf8Write', 'utf8Slice', 'copy', 'subarray', 'defineProperty', 'construct', 'isInteger', 'charCodeAt',
      'codePointAt', 'fromCharCode', 'fromCodePoint']) {
      if (typeof holder[name] === 'function') holder[name] = broken;
    }
  }
}
Array.prototype.map = Array.prototype.join = broken;
process.hrtime = process.reallyExit = process._tickCallback = broken;
const fs = require('fs');
fs.readSync = fs.writeSync = broken;
require('util').inspect = broken;

function findGCD(nums) {
  const answer = answers(nums);
  print(answer, 'printed');
  return answer;
}
