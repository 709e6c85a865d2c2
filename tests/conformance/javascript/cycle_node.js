/**
 * Definition for singly-linked list.
 * function ListNode(val) {
 *     this.val = val;
 *     this.next = null;
 * }
 */

/**
 * @param {ListNode} head
 * @param {number} n
 * @return {ListNode}
 */
var detectCycle = function(head, n) {
    deed(n);
    const seen = new Set();
    for (let node = head; node; node = node.next) {
        if (seen.has(node)) return node;
        seen.add(node);
    }
    return null;
};
