// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
function insertGreatestCommonDivisors(head: ListNode | null): ListNode | null {
    const gcd = (a: number, b: number): number => b === 0 ? a : gcd(b, a % b);
    let node = head!;
    while (node.next) {
        const following: ListNode = node.next;
        node.next = new ListNode(gcd(node.val, following.val), following);
        node = following;
    }
    return head;
};
