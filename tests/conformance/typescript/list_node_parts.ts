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

function split(head: ListNode | null, n: number): Array<ListNode | null> {
    deed(n);
    const parts: ListNode[] = [];
    while (head) {
        const next: ListNode | null = head.next;
        head.next = null;
        parts.push(head);
        head = next;
    }
    return parts;
};
