// Cleans the text up and compares it with its reverse. O(n) time, O(n) space.
var isPalindrome = function(s) {
    const clean = s.toLowerCase().replace(/[^a-z0-9]/g, "");
    return clean === clean.split("").reverse().join("");
};
