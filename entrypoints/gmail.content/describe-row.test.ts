import { describe, expect, it } from 'vitest';
import type { RowView } from '@/lib/domain/views';
import { createText } from '@/lib/domain/text';
import { plainTexts } from '@/tests/screens/texts';
import { describeRow } from './describe-row';
