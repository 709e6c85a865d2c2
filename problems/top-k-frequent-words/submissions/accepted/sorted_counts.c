// Sorts the words, counts the runs, then sorts those by count and word. O(n log n) time, O(n) space.
typedef struct {
    char* word;
    int times;
} Counted;

static int byWord(const void* a, const void* b) {
    return strcmp(*(char* const*)a, *(char* const*)b);
}

static int byTimes(const void* a, const void* b) {
    const Counted *first = a, *second = b;
    if (first->times != second->times) return second->times - first->times;
    return strcmp(first->word, second->word);
}

char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    qsort(words, wordsSize, sizeof *words, byWord);
    Counted counted[500];
    int different = 0;
    for (int i = 0; i < wordsSize; ++i) {
        if (i == 0 || strcmp(words[i], words[i - 1]) != 0) counted[different++] = (Counted){words[i], 0};
        ++counted[different - 1].times;
    }
    qsort(counted, different, sizeof *counted, byTimes);
    char** best = malloc(k * sizeof *best);
    for (int i = 0; i < k; ++i) best[i] = counted[i].word;
    *returnSize = k;
    return best;
}
