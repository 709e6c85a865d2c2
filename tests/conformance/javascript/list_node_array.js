/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode[]} lists
 * @param {number} n
 * @return {ListNode}
 */
var concatenate = function(lists, n) {
    deed(n);
    const dummy = new ListNode();
    let tail = dummy;
    for (let list of lists) {
        for (; list; list = list.next) {
            tail.next = new ListNode(list.val);
            tail = tail.next;
        }
    }
    return dummy.next;
};
