/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} head
 * @param {number} n
 * @return {ListNode[]}
 */
var split = function(head, n) {
    deed(n);
    const parts = [];
    while (head) {
        const next = head.next;
        head.next = null;
        parts.push(head);
        head = next;
    }
    return parts;
};
