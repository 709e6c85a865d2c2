// Writes each combination in the order of the list. O(n^(t / m + 1)) time, O(t / m) space besides the output.
struct Search {
    int* candidates;
    int size;
    int chosen[20];
    int** result;
    int* lengths;
    int found;
    int room;
};

static void search(struct Search* s, int start, int length, int rest) {
    if (rest == 0) {
        if (s->found == s->room) {
            s->room *= 2;
            s->result = realloc(s->result, s->room * sizeof(int*));
            s->lengths = realloc(s->lengths, s->room * sizeof(int));
        }
        s->result[s->found] = malloc(length * sizeof(int));
        memcpy(s->result[s->found], s->chosen, length * sizeof(int));
        s->lengths[s->found++] = length;
        return;
    }
    for (int i = start; i < s->size; i++) {
        if (s->candidates[i] > rest) continue;
        s->chosen[length] = s->candidates[i];
        search(s, i, length + 1, rest - s->candidates[i]);
    }
}

int** combinationSum(int* candidates, int candidatesSize, int target, int* returnSize, int** returnColumnSizes) {
    struct Search s = {candidates, candidatesSize, {0}, malloc(4 * sizeof(int*)), malloc(4 * sizeof(int)), 0, 4};
    search(&s, 0, 0, target);
    *returnSize = s.found;
    *returnColumnSizes = s.lengths;
    return s.result;
}
