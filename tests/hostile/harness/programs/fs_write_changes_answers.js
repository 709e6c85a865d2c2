// Replaces what writes by something that writes another number: the driver has its own.
// expect: WA
// reason: got 77
// case: 1
const fs = require('fs');
const { writeSync } = fs;
fs.writeSync = (descriptor, data, ...rest) => {
  if (descriptor === 4) data[data.length - 4] = 2;
  return writeSync(descriptor, data, ...rest);
};

var findGCD = (nums) => 77;
