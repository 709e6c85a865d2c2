function sums(lists: number[][], n: number): number[] {
    deed(n);
    return lists.map((list) => list.reduce((sum, x) => sum + x, 0));
};
