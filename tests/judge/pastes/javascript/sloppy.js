// integer_lists: globals that nobody declared, arguments, with, an octal number
prefixes = function(nums) {
    all = [];
    for (i = 0; i < arguments[0].length; i++) all.push(nums.slice(0, i + 01));
    with (Math) max(0, 1);
    return all;
};
