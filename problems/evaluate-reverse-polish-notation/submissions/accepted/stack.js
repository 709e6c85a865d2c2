// A stack of values and a table of operators. O(n) time and space.
var evalRPN = function(tokens) {
    const operators = {
        "+": (a, b) => a + b,
        "-": (a, b) => a - b,
        "*": (a, b) => a * b,
        "/": (a, b) => Math.trunc(a / b),
    };
    const values = [];
    for (const token of tokens) {
        if (token in operators) {
            const b = values.pop();
            values.push(operators[token](values.pop(), b));
        } else {
            values.push(Number(token));
        }
    }
    return values[0];
};
