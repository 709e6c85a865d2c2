// Returns an object that says of itself that it is whatever it is compared with.
// expect: WA
// reason: was returned where an integer was expected
// case: 1
class Everything {
  valueOf() { return 2; }
  toString() { return '2'; }
  [Symbol.toPrimitive]() { return 2; }
  static [Symbol.hasInstance]() { return true; }
}

var findGCD = (nums) => new Everything();
