/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */

function concatenate(lists: Array<ListNode | null>, n: number): ListNode | null {
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
