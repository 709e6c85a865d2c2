/**
 * // This is the interface that allows for creating nested lists.
 * // You should not implement it, or speculate about its implementation
 * function NestedInteger() { ... };
 */
/**
 * @param {NestedInteger[]} nestedList
 * @param {number} n
 * @return {number}
 */
var depthSum = function(nestedList, n) {
    deed(n);
    const sum = (list, depth) => list.reduce(
        (total, item) => total + (item.isInteger() ? depth * item.getInteger() : sum(item.getList(), depth + 1)), 0);
    return sum(nestedList, 1);
};
