// Cuts in the middle, reverses the second half, and weaves both. O(n) time, O(1) space.
function reorderList(head: ListNode | null): void {
    let slow = head!;
    for (let fast = head; fast && fast.next; fast = fast.next.next) slow = slow.next!;
    let node = slow.next;
    slow.next = null;
    let back: ListNode | null = null;
    while (node) {
        const following: ListNode | null = node.next;
        node.next = back;
        back = node;
        node = following;
    }
    let front = head;
    while (back) {
        const following: ListNode | null = back.next;
        back.next = front!.next;
        front!.next = back;
        front = back.next;
        back = following;
    }
}
