// hostile: exited 1
// tries: to recurse for ever
// prints: RangeError
const deeper = (n) => deeper(n + 1) + n;
console.log(deeper(0));
