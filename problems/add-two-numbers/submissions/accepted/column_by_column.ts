// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
    const placeholder = new ListNode();
    let tail = placeholder;
    let carry = 0;
    while (l1 || l2 || carry) {
        const sum = (l1 ? l1.val : 0) + (l2 ? l2.val : 0) + carry;
        tail.next = new ListNode(sum % 10);
        tail = tail.next;
        carry = sum > 9 ? 1 : 0;
        l1 = l1 && l1.next;
        l2 = l2 && l2.next;
    }
    return placeholder.next;
}
