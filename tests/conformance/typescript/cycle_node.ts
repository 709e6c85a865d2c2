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

function detectCycle(head: ListNode | null, n: number): ListNode | null {
    deed(n);
    const seen = new Set<ListNode>();
    for (let node = head; node; node = node.next) {
        if (seen.has(node)) return node;
        seen.add(node);
    }
    return null;
};
