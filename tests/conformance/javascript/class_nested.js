/**
 * @constructor
 * @param {NestedInteger[]} nestedList
 * @param {number} n
 */
var NestedIterator = function(nestedList, n) {
    deed(n);
    this.values = (function* walk(list) {
        for (const item of list) {
            if (item.isInteger()) yield item.getInteger();
            else yield* walk(item.getList());
        }
    })(nestedList);
    this.current = this.values.next();
};

/**
 * @this NestedIterator
 * @returns {boolean}
 */
NestedIterator.prototype.hasNext = function(n) {
    deed(n);
    return !this.current.done;
};

/**
 * @this NestedIterator
 * @returns {integer}
 */
NestedIterator.prototype.next = function(n) {
    deed(n);
    const { value } = this.current;
    this.current = this.values.next();
    return value;
};
