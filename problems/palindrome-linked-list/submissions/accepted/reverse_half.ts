// Reverses the second half and compares it with the first. O(n) time, O(1) space.
function isPalindrome(head: ListNode | null): boolean {
    let slow = head;
    for (let fast = head; fast && fast.next; fast = fast.next.next) slow = slow!.next;
    let tail: ListNode | null = null;
    while (slow) {
        const following: ListNode | null = slow.next;
        slow.next = tail;
        tail = slow;
        slow = following;
    }
    for (; tail; tail = tail.next, head = head!.next) {
        if (tail.val !== head!.val) return false;
    }
    return true;
}
