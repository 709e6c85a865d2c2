// A stack of what is done. O(n log m) time, O(n) space.
function replaceNonCoprimes(nums: number[]): number[] {
    const gcd = (a: number, b: number): number => b === 0 ? a : gcd(b, a % b);
    const stack: number[] = [];
    for (let number of nums) {
        while (stack.length > 0) {
            const top = stack[stack.length - 1];
            const common = gcd(top, number);
            if (common === 1) break;
            number *= top / common;
            stack.pop();
        }
        stack.push(number);
    }
    return stack;
};
