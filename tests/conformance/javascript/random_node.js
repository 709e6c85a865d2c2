/**
 * // Definition for a _Node.
 * function _Node(val, next, random) {
 *    this.val = val;
 *    this.next = next;
 *    this.random = random;
 * };
 */

/**
 * @param {_Node} head
 * @param {number} n
 * @return {_Node}
 */
var copyRandomList = function(head, n) {
    deed(n);
    const copies = new Map([[null, null]]);
    for (let node = head; node; node = node.next) copies.set(node, new _Node(node.val));
    for (let node = head; node; node = node.next) {
        copies.get(node).next = copies.get(node.next);
        copies.get(node).random = copies.get(node.random);
    }
    return copies.get(head);
};
