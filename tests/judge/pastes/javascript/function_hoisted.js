// list_node: a function declaration that is defined after its helpers use it, and ListNode uncommented
function ListNode(val, next) {
    this.val = (val===undefined ? 0 : val)
    this.next = (next===undefined ? null : next)
}

function onto(rest, done) {
    if (rest === null) return done;
    const after = rest.next;
    rest.next = done;
    return onto(after, rest);
}

function reverseList(head) {
    return onto(head, null);
}
