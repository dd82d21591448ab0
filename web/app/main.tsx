/** Starts the screens. */
import { MantineProvider } from '@mantine/core';
import '../design/kit-styles.ts';
import '../design/tokens.css';
import '../design/latin.css';
import '../design/base.css';
import '../design/kit.css';
import '../design/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sayWith } from '../data/request.ts';
import { theme, variables } from '../design/theme.ts';
import { fetchFirstWords } from '../language/topics.ts';
import { firstLanguage, LanguageProvider } from './language-provider.tsx';
import { queries } from './queries.ts';
import { router } from './router.tsx';
import { fetchSession } from './session.ts';

// Who is there, and what is said: both are on their way while the first screen is made ready.
sayWith({ language: firstLanguage() });
fetchSession();
fetchFirstWords(firstLanguage());

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={variables}>
        <LanguageProvider>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </LanguageProvider>
      </MantineProvider>
    </StrictMode>,
  );
