// shape: integer_matrix_in_place
#define MAX(a, b) ((a) > (b) ? (a) : (b))

inline int min(int a, int b) { return a < b ? a : b; }
inline int max(int a, int b) { return MAX(a, b); }

void addOne(int** matrix, int matrixSize, int* matrixColSize, int n) {
    int (*pick)(int, int) = max;
    for (int i = 0; i < matrixSize; i++)
        for (int j = 0; j < *matrixColSize; j++)
            matrix[i][j] = pick(matrix[i][j] + 1, min(matrix[i][j], 0));
}
