// boolean_list: an async function, whose promise is waited for
const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 1));

var positive = async function(nums) {
    const flags = [];
    for (const num of nums) flags.push(await later(num > 0));
    return flags;
};
