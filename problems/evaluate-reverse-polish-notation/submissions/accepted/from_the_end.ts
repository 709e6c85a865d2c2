// Recursion that reads backwards: an operator, its right operand, its left one. O(n) time, O(n) stack.
function evalRPN(tokens: string[]): number {
    let end = tokens.length;
    const value = (): number => {
        const token = tokens[--end];
        if (!"+-*/".includes(token)) return Number(token);
        const b = value();
        const a = value();
        if (token === "+") return a + b;
        if (token === "-") return a - b;
        if (token === "*") return a * b;
        return Math.trunc(a / b);
    };
    return value();
}
