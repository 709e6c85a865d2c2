// A trie of all words in two tables, walked together with the board. O(total length + m n 3^L) time.
static int children[300001][26];
static int ends[300001];  // the number of the word that ends here, from 1 on
static int below[300001]; // how many words not found yet end here or further down

static char** grid;
static int rows, columns, found;
static char** result;
static char** list;

static int walk(int row, int column, int node) {
    if (row < 0 || column < 0 || row == rows || column == columns || grid[row][column] == '#') return 0;
    char letter = grid[row][column];
    int next = children[node][letter - 'a'];
    if (!next || !below[next]) return 0;
    int before = found;
    if (ends[next]) {
        result[found++] = strdup(list[ends[next] - 1]);
        ends[next] = 0;
    }
    grid[row][column] = '#';
    walk(row - 1, column, next);
    walk(row + 1, column, next);
    walk(row, column - 1, next);
    walk(row, column + 1, next);
    grid[row][column] = letter;
    below[next] -= found - before;
    return found - before;
}

char** findWords(char** board, int boardSize, int* boardColSize, char** words, int wordsSize, int* returnSize) {
    int nodes = 1;
    memset(children[0], 0, sizeof children[0]);
    for (int i = 0; i < wordsSize; i++) {
        int node = 0;
        for (char* letter = words[i]; *letter; letter++) {
            int* child = &children[node][*letter - 'a'];
            if (!*child) {
                memset(children[nodes], 0, sizeof children[nodes]);
                ends[nodes] = below[nodes] = 0;
                *child = nodes++;
            }
            node = *child;
            below[node]++;
        }
        ends[node] = i + 1;
    }
    grid = board;
    rows = boardSize;
    columns = boardColSize[0];
    list = words;
    found = 0;
    result = malloc(wordsSize * sizeof(char*));
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) walk(row, column, 0);
    }
    *returnSize = found;
    return result;
}
