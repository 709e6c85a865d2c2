// Merges lists in pairs, round after round. O(N log k) time, O(1) space.
var mergeKLists = function(lists) {
    const merge = (a, b) => {
        if (!a || !b) return a || b;
        const head = a.val <= b.val ? a : b;
        if (a.val <= b.val) a = a.next;
        else b = b.next;
        let tail = head;
        while (a && b) {
            if (a.val <= b.val) {
                tail = tail.next = a;
                a = a.next;
            } else {
                tail = tail.next = b;
                b = b.next;
            }
        }
        tail.next = a || b;
        return head;
    };
    for (let step = 1; step < lists.length; step *= 2) {
        for (let i = 0; i + step < lists.length; i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
    }
    return lists.length ? lists[0] : null;
};
