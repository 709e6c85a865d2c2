#include "shapes.hpp"

namespace rehearse::conformance {
namespace {

std::vector<Shape> linked_lists() {
  return {
      function("list_node", "reverseList(head: ListNode) -> ListNode",
               {{"[1,2,3], $n", "[3,2,1]"}, {"[], 0", "[]"}, {"[-2147483648], 0", "[-2147483648]"}}),
      in_place("list_node_in_place", "dropSecond(head: ListNode) -> void", "head",
               {{"[1,2,3], $n", "[1,3]"}, {"[1], 0", "[1]"}, {"[1,2], 0", "[1]"}}),
      function("list_node_array", "concatenate(lists: ListNode[]) -> ListNode",
               {{"[[1],[],[2,3]], $n", "[1,2,3]"}, {"[], 0", "[]"}, {"[[]], 0", "[]"}}),
      function("list_node_parts", "split(head: ListNode) -> ListNode[]",
               {{"[1,2], $n", "[[1],[2]]"}, {"[], 0", "[]"}, {"[5], 0", "[[5]]"}}),
  };
}

std::vector<Shape> trees() {
  return {
      function("tree_node", "invertTree(root: TreeNode) -> TreeNode",
               {{"[4,2,7,1,3], $n", "[4,7,2,null,null,3,1]"}, {"[], 0", "[]"}, {"[1,2], 0", "[1,null,2]"}}),
      in_place("tree_node_in_place", "increase(root: TreeNode) -> void", "root",
               {{"[1,null,2,3], $n", "[2,null,3,4]"}, {"[], 0", "[]"}, {"[-1], 0", "[0]"}}),
      function("tree_node_list", "children(root: TreeNode) -> list<TreeNode>",
               {{"[1,2,3,4], $n", "[[2,4],[3]]"}, {"[], 0", "[]"}, {"[1], 0", "[]"}, {"[1,null,2], 0", "[[2]]"}}),
  };
}

std::vector<Shape> nodes() {
  return {
      function("random_node", "copyRandomList(head: Node<random>) -> Node<random> copy of head",
               {{"[[7,null],[13,0],[11,1]], $n", "[[7,null],[13,0],[11,1]]"},
                {"[], 0", "[]"},
                {"[[1,0]], 0", "[[1,0]]"},
                {"[[1,1],[2,0]], 0", "[[1,1],[2,0]]"}}),
      function("graph_node", "cloneGraph(node: Node<neighbors>) -> Node<neighbors> copy of node",
               {{"[[2,4],[1,3],[2,4],[1,3]], $n", "[[2,4],[1,3],[2,4],[1,3]]"},
                {"[], 0", "[]"},
                {"[[]], 0", "[[]]"},
                {"[[2],[1]], 0", "[[2],[1]]"}}),
      function("nary_node", "plusOne(root: Node<children>) -> Node<children>",
               {{"[1,null,3,2,4,null,5,6], $n", "[2,null,4,3,5,null,6,7]"}, {"[], 0", "[]"}, {"[1], 0", "[2]"}}),
      function("next_node", "connect(root: Node<next>) -> Node<next>",
               {{"[1,2,3,4,5,null,7], $n", R"([1,"#",2,3,"#",4,5,7,"#"])"},
                {"[], 0", "[]"},
                {"[1], 0", R"([1,"#"])"},
                {"[1,2,3,4,null,null,5,6,null,null,7], 0", R"([1,"#",2,3,"#",4,5,"#",6,7,"#"])"}}),
      function(
          "quad_node", "construct(grid: integer[][]) -> Node<quad>",
          {{"[[0,1],[1,0]], $n", "[[0,1],[1,0],[1,1],[1,1],[1,0]]"}, {"[[0]], 0", "[[1,0]]"}, {"[[1,1],[1,1]], 0", "[[1,1]]"}}),
      function("nested_integer", "depthSum(nestedList: list<NestedInteger>) -> integer",
               {{"[[1,1],2,[1,1]], $n", "10"}, {"[], 0", "0"}, {"[1,[4,[6]]], 0", "27"}, {"[[]], 0", "0"}}),
      function("interval", "firsts(schedule: list<list<Interval>>) -> list<Interval>",
               {{"[[[1,2],[5,6]],[[1,3]]], $n", "[[1,2],[1,3]]"}, {"[], 0", "[]"}}),
  };
}

std::vector<Shape> identities() {
  return {
      function("cycle", "hasCycle(head: ListNode, pos: integer joins head to head) -> boolean",
               {{"[3,2,0,-4], $n, 1", "true"}, {"[], 0, -1", "false"}, {"[1,2], 0, -1", "false"}, {"[1], 0, 0", "true"}}),
      function("cycle_node", "detectCycle(head: ListNode, pos: integer joins head to head) -> ListNode in head",
               {{"[3,2,0,-4], $n, 1", "1"}, {"[], 0, -1", "null"}, {"[1,1], 0, -1", "null"}, {"[1], 0, 0", "0"}}),
      function("shared_tail",
               "getIntersectionNode(headA: ListNode, headB: ListNode, at: integer joins headB to headA) -> ListNode in headA",
               {{"[4,1,8,4,5], [5,6,1], $n, 2", "2"}, {"[1], [1], 0, -1", "null"}, {"[2], [3,4], 0, 0", "0"}}),
      function("tree_reference",
               "lowestCommonAncestor(root: TreeNode, p: TreeNode in root, q: TreeNode in root) -> TreeNode in root",
               {{"[3,5,1,6,2,0,8,null,null,7,4], 5, 1, $n", "3"},
                {"[3,5,1,6,2,0,8,null,null,7,4], 5, 4, 0", "5"},
                {"[1,2], 1, 2, 0", "1"}}),
  };
}

}  // namespace

std::vector<Shape> node_shapes() {
  std::vector<Shape> made = linked_lists();
  for (auto part : {trees(), nodes(), identities()}) std::move(part.begin(), part.end(), std::back_inserter(made));
  return made;
}

}  // namespace rehearse::conformance
