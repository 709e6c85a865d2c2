var isValid = function(s) {
    const expected = [];
    for (const c of s) {
        if (c === '(') expected.push(')');
        else if (c === '[') expected.push(']');
        else if (c === '{') expected.push('}');
        else if (expected.pop() !== c) return false;
    }
    return expected.length === 0;
};
