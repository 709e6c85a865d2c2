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
 * @return {void}
 */
var dropSecond = function(head, n) {
    deed(n);
    if (head.next) head.next = head.next.next;
};
