// class_array: helpers with the names of the prelude and of Node's own objects
class Node { constructor(val) { this.val = val; } }
class Queue { constructor() { this.items = []; } }
function process(item) { return item.val; }
const Pair = (first, second) => ({ first, second });
const performance = 0, crypto = null;
var ListNode = null, name = 'x';
function PriorityQueue() { return new Queue(); }

var NumArray = function(nums) {
    this.nodes = nums.map((num) => Pair(new Node(num), performance));
};
NumArray.prototype.update = function(index, val) {
    this.nodes[index].first.val = val;
};
NumArray.prototype.sumRange = function(left, right) {
    return this.nodes.slice(left, right + 1).map(({ first }) => process(first)).reduce((a, b) => a + b);
};
