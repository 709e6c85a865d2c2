// Takes a free letter in each of at most 26 rounds. O(C) time, O(1) space.
char* alienOrder(char** words, int wordsSize) {
    bool there[26] = {false}, before[26][26] = {{false}};
    char* order = calloc(27, 1);
    int letters = 0, length = 0;
    for (int i = 0; i < wordsSize; i++) {
        for (char* c = words[i]; *c; c++) {
            if (!there[*c - 'a']) letters++;
            there[*c - 'a'] = true;
        }
        if (i == 0) continue;
        char *a = words[i - 1], *b = words[i];
        while (*a && *a == *b) a++, b++;
        if (*a && !*b) return order;
        if (*a) before[*a - 'a'][*b - 'a'] = true;
    }
    while (length < letters) {
        int free = -1;
        for (int x = 0; x < 26 && free < 0; x++) {
            bool waits = !there[x];
            for (int y = 0; y < 26; y++) waits = waits || (there[y] && before[y][x]);
            if (!waits) free = x;
        }
        if (free < 0) {
            order[0] = '\0';
            return order;
        }
        there[free] = false;
        order[length++] = 'a' + free;
    }
    return order;
}
