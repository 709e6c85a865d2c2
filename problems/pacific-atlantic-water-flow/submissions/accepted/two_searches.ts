// A search uphill from each ocean over a list that grows. O(m * n) time and space.
function pacificAtlantic(heights: number[][]): number[][] {
    const rows = heights.length, columns = heights[0].length;
    const climb = (edgeRow: number, edgeColumn: number): boolean[][] => {
        const reached = heights.map((row) => row.map(() => false));
        const list: [number, number][] = [];
        for (let i = 0; i < rows; i++) {
            for (let j = 0; j < columns; j++) {
                if (i !== edgeRow && j !== edgeColumn) continue;
                reached[i][j] = true;
                list.push([i, j]);
            }
        }
        for (let k = 0; k < list.length; k++) {
            const [i, j] = list[k];
            for (const [a, b] of [[i - 1, j], [i + 1, j], [i, j - 1], [i, j + 1]]) {
                if (a < 0 || b < 0 || a === rows || b === columns) continue;
                if (reached[a][b] || heights[a][b] < heights[i][j]) continue;
                reached[a][b] = true;
                list.push([a, b]);
            }
        }
        return reached;
    };
    const pacific = climb(0, 0), atlantic = climb(rows - 1, columns - 1);
    const both: number[][] = [];
    for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
            if (pacific[i][j] && atlantic[i][j]) both.push([i, j]);
        }
    }
    return both;
};
