// Recursion over in-order ranges; a hash map gives each root's place. O(n) time, O(n) space.
class Solution {
    private final Map<Integer, Integer> place = new HashMap<>();
    private int next = 0;

    public TreeNode buildTree(int[] preorder, int[] inorder) {
        for (int i = 0; i < inorder.length; i++) place.put(inorder[i], i);
        return build(preorder, 0, inorder.length);
    }

    private TreeNode build(int[] preorder, int low, int high) {
        if (low == high) return null;
        TreeNode node = new TreeNode(preorder[next++]);
        int middle = place.get(node.val);
        node.left = build(preorder, low, middle);
        node.right = build(preorder, middle + 1, high);
        return node;
    }
}
