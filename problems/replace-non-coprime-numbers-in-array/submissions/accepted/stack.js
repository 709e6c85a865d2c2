// A stack of what is done. O(n log m) time, O(n) space.
var replaceNonCoprimes = function(nums) {
    const gcd = (a, b) => b === 0 ? a : gcd(b, a % b);
    const stack = [];
    for (let number of nums) {
        while (stack.length > 0) {
            const common = gcd(stack[stack.length - 1], number);
            if (common === 1) break;
            number *= stack.pop() / common;
        }
        stack.push(number);
    }
    return stack;
};
