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

function reverseList(head: ListNode | null, n: number): ListNode | null {
    deed(n);
    let previous: ListNode | null = null;
    while (head) {
        const next: ListNode | null = head.next;
        head.next = previous;
        previous = head;
        head = next;
    }
    return previous;
};
