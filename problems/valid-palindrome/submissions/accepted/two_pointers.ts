// Two pointers over a table of codes, 0 for marks. O(n) time, O(1) space.
function isPalindrome(s: string): boolean {
    const code: number[] = new Array(128).fill(0);
    for (const c of "abcdefghijklmnopqrstuvwxyz0123456789") {
        code[c.charCodeAt(0)] = code[c.toUpperCase().charCodeAt(0)] = c.charCodeAt(0);
    }
    let left = 0, right = s.length - 1;
    while (left < right) {
        const a = code[s.charCodeAt(left)], b = code[s.charCodeAt(right)];
        if (a === 0) left++;
        else if (b === 0) right--;
        else if (a !== b) return false;
        else {
            left++;
            right--;
        }
    }
    return true;
};
