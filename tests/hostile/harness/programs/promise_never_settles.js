// Returns a promise that nothing will ever settle.
// expect: WA
// reason: a promise was returned that is never settled
// case: 1
var findGCD = (nums) => new Promise(() => {});
