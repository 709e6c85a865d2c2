// list_node: JavaScript in a file of TypeScript
var reverseList = function(head) {
    let previous = null
    for (let node = head; node;) [node.next, previous, node] = [previous, node, node.next]
    return previous
};
