// Made by bench/parties/freeze.ts from the held-out half of bench/parties/names.csv.
// What a band means: of the pairs at or above a bar, how many are one party, and how many of those it finds.
export const MEASURED = {
  "han": {
    "look": {
      "pairs": 155,
      "precision": 0.9888,
      "recall": 0.967,
      "f1": 0.9778
    },
    "hold": {
      "pairs": 155,
      "precision": 0.988,
      "recall": 0.9011,
      "f1": 0.9425
    }
  },
  "across": {
    "look": {
      "pairs": 193,
      "precision": 0.9677,
      "recall": 0.8824,
      "f1": 0.9231
    },
    "hold": {
      "pairs": 193,
      "precision": 0.9818,
      "recall": 0.7941,
      "f1": 0.878
    }
  },
  "latin": {
    "look": {
      "pairs": 90,
      "precision": 0.9661,
      "recall": 0.9661,
      "f1": 0.9661
    },
    "hold": {
      "pairs": 90,
      "precision": 0.963,
      "recall": 0.8814,
      "f1": 0.9204
    }
  },
  "person": {
    "look": {
      "pairs": 31,
      "precision": 1,
      "recall": 0.9444,
      "f1": 0.9714
    },
    "hold": {
      "pairs": 31,
      "precision": 1,
      "recall": 0.6111,
      "f1": 0.7586
    }
  },
  "vessel": {
    "look": {
      "pairs": 6,
      "precision": 1,
      "recall": 1,
      "f1": 1
    },
    "hold": {
      "pairs": 6,
      "precision": 1,
      "recall": 1,
      "f1": 1
    }
  }
} as const;
