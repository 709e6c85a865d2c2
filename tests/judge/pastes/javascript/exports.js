// string_lists: exported for tests that run elsewhere
const assert = require('assert');

/**
 * @param {string[]} words
 */
var group = function(words) {
    assert.ok(Array.isArray(words));
    return words.map((word) => Array.of(word));
};

module.exports = group;
if (require.main !== module) group.call(null, []);
