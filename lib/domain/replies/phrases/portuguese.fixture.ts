import type { Phrases } from './phrases.fixture';

export const portuguese: Phrases = {
  back: [
    'Estou fora do escritório e volto {d}.',
    'Estou de férias. Regresso {d}.',
    'Encontro-me ausente e estarei de volta {d}.',
    'Estou em viagem e responderei ao seu e-mail {d}.',
    'Retorno ao trabalho {d}.',
    'Estarei novamente disponível {d}.',
    'O nosso escritório está encerrado e reabre {d}.',
    'Estou ausente e responderei quando voltar, {d}.',
    'Estou de licença e retomo o trabalho {d}.',
    'Estaremos fechados; retornaremos {d}.',
    'Estou de férias e só lerei o seu e-mail {d}.',
  ],
  until: [
    'Estou fora do escritório até {d}.',
    'Estarei de férias até {d} inclusive.',
    'Estou ausente até {d} e sem acesso ao e-mail.',
    'O escritório está encerrado até {d}.',
    'Até {d} não estarei disponível.',
  ],
  away: [
    'Estou fora do escritório {d}.',
    'Estarei de férias {d} e responderei depois.',
    'O escritório estará encerrado {d}.',
    'Estou em viagem {d}.',
  ],
  days: {
    '2027-01-11':
      'na segunda-feira, 11 de janeiro|no dia 11 de janeiro|a 11 de janeiro|em 11 de janeiro|no dia 11 de janeiro de 2027|dia 11 de janeiro|dia 11/01|em 11/01/2027|no dia 11/01|a partir de 11 de janeiro|a partir do dia 11 de janeiro|a partir de 11/01/2027|segunda-feira, dia 11 de janeiro|na segunda, 11/01|em 11.01.2027|em 11 de jan.|no próximo dia 11 de janeiro|segunda, 11 de janeiro|na semana de 11 de janeiro',
    '2026-12-10': 'amanhã|a partir de amanhã|amanhã de manhã|na quinta-feira|na quinta|quinta-feira',
    '2026-12-11': 'depois de amanhã|na sexta-feira|na sexta|esta sexta-feira',
    '2026-12-14':
      'na segunda-feira|na segunda|segunda-feira|segunda-feira, dia 14|na próxima segunda-feira|na próxima segunda|a partir de segunda-feira|a partir de segunda|na segunda de manhã|dia 14|no dia 14|a partir do dia 14|na próxima semana|na semana que vem|para a semana|no início da próxima semana|no começo da semana que vem|segunda que vem|depois do fim de semana|na segunda-feira que vem',
    '2026-12-16': 'em uma semana|daqui a uma semana|dentro de 7 dias',
    '2026-12-21': 'no dia 21|na segunda-feira, 21',
    '2026-12-23': 'em duas semanas|dentro de duas semanas|daqui a duas semanas|daqui a 15 dias|em 2 semanas',
    '2027-01-04':
      'depois das festas|após as festas|no ano novo|depois do Ano Novo|após o Ano Novo|no novo ano|após as festas de fim de ano|a 4 de janeiro|depois das festas de fim de ano|no início do ano',
    '2027-01-07': 'depois dos Reis|após os Reis|depois do Dia de Reis|a 7 de janeiro',
    '2027-03-01':
      'em março|em março de 2027|no início de março|no começo de março|a partir de março|a 1 de março|no dia 1º de março|em 1º de março|no mês de março',
    '2027-01-15': 'em meados de janeiro|a meio de janeiro',
  },
  ends: {
    '2027-01-08':
      '8 de janeiro|ao dia 8 de janeiro|sexta-feira, 8 de janeiro|8 de janeiro de 2027|o dia 8 de janeiro|08/01|08/01/2027|dia 08/01|sexta, 8/1|ao próximo dia 8 de janeiro',
    '2026-12-11':
      'sexta-feira|sexta|esta sexta-feira|sexta-feira, dia 11|ao fim da semana|o final da semana|o fim da semana',
    '2026-12-18':
      'sexta-feira da próxima semana|o final da próxima semana|dia 18|ao dia 18|o dia 18|ao final da semana que vem',
    '2026-12-31': 'o fim do mês|ao fim do mês|o final do mês|final de dezembro|o final do ano|ao fim do ano',
  },
  spans: {
    '2026-12-23':
      'de 14 a 23 de dezembro|de 14 de dezembro a 23 de dezembro|do dia 14 ao dia 23 de dezembro|de 14/12 a 23/12|de 14/12/2026 a 23/12/2026|entre 14 e 23 de dezembro|entre os dias 14 e 23 de dezembro|de segunda-feira, 14, a quarta-feira, 23 de dezembro|de 14 a 23 de dezembro de 2026|de 14 até 23 de dezembro|do dia 14/12 até o dia 23/12|de 14 a 23 de dezembro, inclusive',
    '2027-01-03':
      'de 19 de dezembro a 3 de janeiro|de 19/12 a 03/01|de 19 de dezembro de 2026 a 3 de janeiro de 2027|entre 19 de dezembro e 3 de janeiro',
    '2026-12-11':
      'esta semana|toda esta semana|toda a semana|de quarta a sexta|de quarta-feira a sexta-feira',
    '2026-12-18': 'na próxima semana|toda a próxima semana|na semana que vem',
  },
};
