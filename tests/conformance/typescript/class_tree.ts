/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */

class BSTIterator {
    #stack: TreeNode[] = [];

    constructor(root: TreeNode | null, n: number) {
        deed(n);
        this.#descend(root);
    }

    #descend(node: TreeNode | null): void {
        for (; node; node = node.left) this.#stack.push(node);
    }

    next(n: number): number {
        deed(n);
        const node = this.#stack.pop()!;
        this.#descend(node.right);
        return node.val;
    }

    hasNext(n: number): boolean {
        deed(n);
        return this.#stack.length > 0;
    }
}
